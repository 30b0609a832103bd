//! Every service of the files into the catalogue: found again by its id in PTV, made, merged, tried by the catalogue's
//! rules, and written with all the others at once.

use super::make::{Before, Maker};
use super::model::{Collected, Service};
use super::organisations::{New, Organisations, any_name, short};
use crate::catalogue::Problem;
use crate::exchange::home::Files;
use crate::exchange::settle::{Settled, last_import, settle};
use crate::exchange::{Done, Home, Line, Note, Refusal, Report};
use crate::model::{Date, Entry, EntryType, Status};
use crate::model::{slug, unique};
use std::collections::{BTreeMap, BTreeSet};

const REGISTER: &str = "ptv";

/// What is to be done for one service or organisation.
struct Planned {
    line: Line,
    files: Files,
    /// The new organisation, by its id in PTV, that it needs.
    needs: Option<String>,
}

pub fn import(collected: &Collected, home: &Home, today: Date) -> Result<Report, Refusal> {
    let maker = Maker { catalogue: &home.catalogue, collected, today };
    let mut importer = Importer { home, maker, organisations: Organisations::default(), ids: BTreeSet::new() };
    let mut planned: Vec<Planned> =
        newest(&collected.services).into_values().map(|service| importer.plan(service)).collect();
    planned.extend(importer.known_organisations());
    let mut new: BTreeMap<String, Planned> = std::mem::take(&mut importer.organisations.new)
        .into_iter()
        .map(|(ptv, organisation)| (ptv.clone(), importer.plan_organisation(&ptv, organisation)))
        .collect();
    let files = leave_out_what_fails(home, &mut planned, &mut new)?;
    let used: BTreeSet<String> = needed(&planned);
    new.retain(|ptv, _| used.contains(ptv));
    let added = home.write(files)?;
    let mut lines: Vec<Line> = new.into_values().chain(planned).map(|planned| planned.line).collect();
    lines.extend(collected.passed_over.iter().map(|(place, why)| left_out(place.clone(), why.clone())));
    lines.sort_by(|a, b| (a.file.is_none(), &a.file).cmp(&(b.file.is_none(), &b.file)));
    Ok(Report { remarks: importer.remarks(added, &lines), lines })
}

fn left_out(subject: String, why: String) -> Line {
    Line { subject, file: None, done: Done::LeftOut(why), notes: Vec::new() }
}

/// Each service once, as it was changed last.
fn newest(services: &[Service]) -> BTreeMap<&str, &Service> {
    let mut newest: BTreeMap<&str, &Service> = BTreeMap::new();
    for service in services {
        let known = newest.entry(&service.subject.id).or_insert(service);
        if known.modified <= service.modified {
            *known = service;
        }
    }
    newest
}

struct Importer<'a> {
    home: &'a Home,
    maker: Maker<'a>,
    organisations: Organisations,
    /// Ids that new services have been given.
    ids: BTreeSet<String>,
}

impl Importer<'_> {
    fn plan(&mut self, service: &Service) -> Planned {
        let id = &service.subject.id;
        let name = service.subject.said.name().unwrap_or("a service without a name");
        let subject = format!("{name} (PTV {id})");
        match self.try_plan(service) {
            Ok((settled, organisation)) => {
                let Settled { file, files, done, notes } = settled;
                let needs = self.organisations.new_with(&organisation).cloned();
                Planned { line: Line { subject, file: Some(file), done, notes }, files, needs }
            }
            Err(why) => Planned { line: left_out(subject, why), files: Files::new(), needs: None },
        }
    }

    fn try_plan(&mut self, service: &Service) -> Result<(Settled, String), String> {
        let ptv = &service.subject.id;
        if !is_uuid(ptv) {
            return Err(format!("{ptv} is no id of PTV; ask PTV for the service as it is"));
        }
        let mine = known(self.home, ptv);
        if let Some(other) = mine.filter(|entry| entry.entry_type != EntryType::Service) {
            return Err(format!("is {}/{}.toml here; keep that true by hand", other.entry_type.folder(), other.id));
        }
        let provider = self.organisations.provider(service, self.home, &self.maker)?;
        let like = Entry::new(EntryType::Service, "");
        let last = last_import(self.home, REGISTER, ptv, &like);
        let before = Before {
            imported: last.as_ref().map_or(&[], |last| last.contacts.as_slice()),
            used: mine.into_iter().flat_map(|mine| mine.contacts.iter().map(|contact| contact.id.clone())).collect(),
        };
        let made = self.maker.service(service, (&provider.id, provider.kind, &provider.name), &before)?;
        let mut theirs = made.entry;
        match mine {
            Some(mine) => theirs.id.clone_from(&mine.id),
            None if theirs.status == Status::Ended => return Err("is archived in PTV".to_owned()),
            None => {
                self.expect_new(&theirs)?;
                let name = any_name(&theirs);
                let wanted = Some(slug(&name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| short(ptv));
                theirs.id = unique(&wanted, |id| {
                    self.home.is_taken(id) || self.ids.contains(id) || self.organisations.new_with(id).is_some()
                });
                self.ids.insert(theirs.id.clone());
            }
        }
        let mut settled = settle(self.home, REGISTER, ptv, mine, &theirs, self.maker.today);
        settled.notes.splice(0..0, made.notes);
        Ok((settled, provider.id))
    }

    /// A service of the same organisation and name that nobody has said to be the same would stand there twice.
    fn expect_new(&self, theirs: &Entry) -> Result<(), String> {
        let named = |entry: &Entry| {
            let names = |entry: &Entry| -> BTreeSet<String> {
                entry.text.values().map(|text| text.name.to_lowercase()).collect()
            };
            !names(entry).is_disjoint(&names(theirs))
        };
        let twin = self.home.catalogue.entries.values().find(|entry| {
            entry.entry_type == EntryType::Service
                && entry.ptv.is_none()
                && entry.organisation == theirs.organisation
                && named(entry)
        });
        match twin {
            Some(twin) => Err(format!(
                "services/{}.toml has the same name and provider; write ptv = \"{}\" into it if it is the same, and it is refreshed from now on",
                twin.id,
                theirs.ptv.as_deref().unwrap_or_default()
            )),
            None => Ok(()),
        }
    }

    fn plan_organisation(&self, ptv: &str, New { entry, notes }: New) -> Planned {
        let subject = format!("{} (PTV {ptv})", any_name(&entry));
        let settled = settle(self.home, REGISTER, ptv, None, &entry, self.maker.today);
        let line = Line { subject, file: Some(settled.file), done: settled.done, notes };
        Planned { line, files: settled.files, needs: None }
    }

    /// Organisations that an import brought along before are refreshed like services.
    fn known_organisations(&self) -> Vec<Planned> {
        let mut planned = Vec::new();
        for (ptv, organisation) in &self.maker.collected.organisations {
            let like = Entry::new(EntryType::Organisation, "");
            let mine = known(self.home, ptv).filter(|entry| entry.entry_type == EntryType::Organisation);
            let (Some(mine), Some(last)) = (mine, last_import(self.home, REGISTER, ptv, &like)) else { continue };
            let used = mine.contacts.iter().map(|contact| contact.id.clone()).collect();
            let before = Before { imported: &last.contacts, used };
            let subject = format!("{} (PTV {ptv})", any_name(mine));
            match self.maker.organisation(organisation, &before) {
                Ok(made) => {
                    let theirs = Entry { id: mine.id.clone(), ..made.entry };
                    let mut settled = settle(self.home, REGISTER, ptv, Some(mine), &theirs, self.maker.today);
                    settled.notes.splice(0..0, made.notes);
                    let Settled { file, files, done, notes } = settled;
                    planned.push(Planned { line: Line { subject, file: Some(file), done, notes }, files, needs: None });
                }
                Err(why) => planned.push(Planned { line: left_out(subject, why), files: Files::new(), needs: None }),
            }
        }
        planned
    }

    fn remarks(&self, added: usize, lines: &[Line]) -> Vec<String> {
        let collected = self.maker.collected;
        let mut remarks = Vec::new();
        let serves = |id: &String| {
            let own = collected.services.iter().any(|service| service.connections.iter().any(|one| one.channel == *id));
            let said = collected.channels.get(id).is_some_and(|channel| {
                channel.services.iter().any(|id| collected.services.iter().any(|service| service.subject.id == *id))
            });
            own || said || collected.links.iter().any(|(_, one)| one.channel == *id)
        };
        let idle: Vec<&String> = collected.channels.keys().filter(|id| !serves(id)).collect();
        let general = |id: &&String| !collected.services.iter().any(|service| service.general.as_ref() == Some(*id));
        let unused: Vec<&String> = collected.general.keys().filter(general).collect();
        let provides = |ptv: &&String| {
            !collected.services.iter().any(|service| service.organisation.as_ref().is_some_and(|(id, _)| id == *ptv))
        };
        let others: Vec<&String> = collected.organisations.keys().filter(provides).collect();
        for (what, ids, why) in [
            ("channels", idle, "serve no service among the files"),
            ("general descriptions", unused, "describe no service among the files"),
            ("organisations", others, "provide no service among the files"),
        ] {
            if !ids.is_empty() {
                let ids = ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
                remarks.push(format!("{what} that {why}: {ids}"));
            }
        }
        let written = lines.iter().any(|line| line.done == Done::Written);
        if added > 0 {
            remarks.push(format!("{added} codes added to codes.tsv"));
        } else if written && !self.home.whole {
            remarks.push("copy the files into the catalogue and run `suoraan codes` there".to_owned());
        }
        remarks
    }
}

/// The entry with this id in PTV.
fn known<'a>(home: &'a Home, ptv: &str) -> Option<&'a Entry> {
    let same = |entry: &&Entry| entry.ptv.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(ptv));
    home.catalogue.entries.values().find(same)
}

/// 8-4-4-4-12 hexadecimal digits: safe as a file's name, too.
fn is_uuid(id: &str) -> bool {
    let parts: Vec<&str> = id.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn needed(planned: &[Planned]) -> BTreeSet<String> {
    planned.iter().filter_map(|planned| planned.needs.clone()).collect()
}

/// Tries all files by the catalogue's own check. A service that would be an error there is left out, with what the
/// check says; so is one whose new organisation would be. Gives the files that can be written.
fn leave_out_what_fails(
    home: &Home,
    planned: &mut [Planned],
    new: &mut BTreeMap<String, Planned>,
) -> Result<Files, Refusal> {
    loop {
        let used = needed(planned);
        let organisations = new.iter().filter(|(ptv, _)| used.contains(*ptv)).map(|(_, planned)| planned);
        let files: Files = planned.iter().chain(organisations).flat_map(|planned| planned.files.clone()).collect();
        if files.is_empty() {
            return Ok(files);
        }
        let errors = home.errors_with(&files)?;
        if errors.is_empty() {
            return Ok(files);
        }
        let mut found = false;
        for one in planned.iter_mut().filter(|planned| !planned.files.is_empty()) {
            let of_organisation =
                one.needs.as_ref().and_then(|ptv| new.get(ptv)).and_then(|organisation| reason(organisation, &errors));
            if let Some(why) = reason(one, &errors).or(of_organisation) {
                found = true;
                let notes: Vec<Note> = std::mem::take(&mut one.line.notes);
                one.line = Line { notes, ..left_out(std::mem::take(&mut one.line.subject), why) };
                one.files.clear();
                one.needs = None;
            }
        }
        if !found {
            return Err(Refusal::Catalogue(errors));
        }
    }
}

/// What the check says of a file.
fn reason(planned: &Planned, errors: &[Problem]) -> Option<String> {
    let own: Vec<String> = errors
        .iter()
        .filter(|problem| planned.line.file.as_ref() == Some(&problem.file))
        .map(|problem| format!("{}: {}", problem.field, problem.fault))
        .collect();
    (!own.is_empty()).then(|| own.join("; "))
}
