list-intro = Here you keep services and steps that you want to remember. The list is on this device only.
list-off = The list needs JavaScript. You can also go on like this:
together-intro = One service at a time, in two languages. Notes are not shown.
