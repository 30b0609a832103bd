//! Views that are built once. A page is never patched: the next one is built anew. So the code that patches a view
//! (a tenth of the app's wasm; docs/decisions/0002-taking-over.md has the figures) is left out by this wrapper:
//! where a view must change after all, what stands there is taken away and built again.

use leptos::prelude::*;

/// Erases a view's type, and the code that would patch it.
pub trait BuildOnce {
    fn once(self) -> AnyView;
}

#[cfg(not(target_arch = "wasm32"))]
impl<V: RenderHtml + 'static> BuildOnce for V {
    fn once(self) -> AnyView {
        self.into_any()
    }
}

#[cfg(target_arch = "wasm32")]
impl<V: RenderHtml + 'static> BuildOnce for V {
    fn once(self) -> AnyView {
        browser::Once(self).into_any()
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use leptos::attr::Attribute;
    use leptos::prelude::*;
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::view::{Mountable, Position, PositionState};

    pub struct Once<V>(pub V);

    impl<V: RenderHtml> Render for Once<V> {
        type State = V::State;

        fn build(self) -> Self::State {
            self.0.build()
        }

        fn rebuild(self, state: &mut Self::State) {
            let mut fresh = self.0.build();
            state.insert_before_this(&mut fresh);
            state.unmount();
            *state = fresh;
        }
    }

    impl<V: RenderHtml + 'static> AddAnyAttr for Once<V> {
        type Output<SomeNewAttr: Attribute> = Self;

        /// Attributes are never spread over our views.
        fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self::Output<NewAttr> {
            self
        }
    }

    impl<V: RenderHtml + 'static> RenderHtml for Once<V> {
        type AsyncOutput = Self;
        type Owned = Self;

        const MIN_LENGTH: usize = V::MIN_LENGTH;
        const EXISTS: bool = V::EXISTS;

        fn dry_resolve(&mut self) {
            self.0.dry_resolve();
        }

        async fn resolve(self) -> Self::AsyncOutput {
            self
        }

        fn to_html_with_buf(
            self,
            buf: &mut String,
            position: &mut Position,
            escape: bool,
            mark_branches: bool,
            extra_attrs: Vec<leptos::attr::any_attribute::AnyAttribute>,
        ) {
            self.0.to_html_with_buf(buf, position, escape, mark_branches, extra_attrs);
        }

        fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
            self.0.hydrate::<FROM_SERVER>(cursor, position)
        }

        fn into_owned(self) -> Self::Owned {
            self
        }
    }
}
