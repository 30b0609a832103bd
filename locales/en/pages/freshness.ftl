confirmation-lapsed = This information was last confirmed on { $date }.
confirmation-lapsed-ask = That is long ago. Ask the service if it is still right.
confirmation-hidden = This information may be out of date.
confirmation-hidden-ask = Nobody has confirmed it for a long time, last on { $date }. That is why search no longer finds it. Ask the service before you go there.
