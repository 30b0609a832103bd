list-title = My list
list-intro = Here you keep services and steps that you want to remember. The list is on this device only.
list-off = The list needs JavaScript. You can also go on like this:
list-empty = Your list is empty. When you find a service or a step that fits, save it here.
list-save = Save to my list
list-saved = On my list. Remove
list-remove = Remove from the list
