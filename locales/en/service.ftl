help-title = Are things very hard for you right now?
help-talk = You can talk to somebody at once.
help-now = Help at once:
help-danger = In immediate danger call
