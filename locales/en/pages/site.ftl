site-description = Find the right service for your job search and the first step into it. In Finnish, Swedish and English. Free, no account needed.
not-found-title = This page does not exist
not-found-text = The address may be misspelt, or the page may have been removed. You can go on from here:
