list-title = My list
list-empty = Your list is empty. When you find a service or a step that fits, save it here.
list-save = Save to my list
list-saved = On my list. Remove
list-state-to-do = To do
list-state-contacted = I have been in touch
list-state-started = I have started
list-state-finished = Finished
list-state-not-for-me = Not for me
list-changed = Something has changed since this was saved.
list-changed-on = Changed on { $date }.
list-changed-contact = The contact details are new.
list-changed-access = The conditions have changed.
list-changed-text = Read the details again before you go.
list-gone = This is no longer in the directory.
list-undo = Undo
list-goal = Where do I want to get to?
list-goal-sent = Goal:
list-now = Now
list-later = Later
list-done = Done
list-note-sent = Message:
list-next = What could come next?
list-add = Add a service by name
list-questions = What do I want to ask at the meeting?
list-questions-sent = Questions for the meeting:
list-untitled = List { $number }
list-choose = Which list do you want to see?
list-export = Save the lists to a file
list-import = Open lists from a file
list-opening = The list is opening.
list-unknown = We do not know these services on the list: { $list }. The list may have been made with a newer directory. Reload the page.
list-made = List made on { $date }.
list-made-by = List made on { $date }, { $office }.
list-changes =
    { $number ->
        [one] one service has changed.
       *[other] { $number } services have changed.
    }
list-ended =
    { $number ->
        [one] One service has ended.
       *[other] { $number } services have ended.
    }
list-link-line = A list that stays up to date:
list-language = Language of the list
list-office = Name of the office (not of a person)
list-greeting = Greeting
list-share = Share the list
list-printed = Printed on { $date }. Details change: scan the code with a phone to see if the list is up to date.
list-link = Link to the list
list-mail = Send by e-mail
list-text-message = Send as a text message
list-subject = A list of services
list-said-copied = Copied.
list-said-copy-failed = Copying did not work. Select the link in the field and copy it.
list-said-added = Added: { $name }.
list-said-not-found = There is no service with that name. Choose one of the suggestions.
list-said-removed = Removed: { $name }.
list-said-deleted = The list is deleted.
list-said-forgotten = Everything that this site kept on the device is gone. Links that you opened may still be in the browser’s history.
list-said-imported = The lists were opened from the file.
list-said-import-failed = This file has no { -this-site } list that can be opened. Nothing was changed.
list-said-kept = The list is now among your lists.
list-said-merged = The list was added to your own list.
list-said-newer = This device has a list made with a newer version of the site. It cannot be changed here. Reload the page.
together-empty = There is nothing on the list to show yet.
together-count = { $at } of { $of }
together-previous = Previous
together-next = Next
share-page = Share this page as a link
share-done = The link is copied
list-failed = We could not get the details of the services now. Check the network and reload the page.
list-said-not-kept = The list could not be kept on this device. Take it with you as a link or on paper.
list-said-undone = Undone.
list-printed-plain = Printed on { $date }. Details can change: check them before you go.
share-failed = Copying did not work. Copy the address from the browser’s address bar.
