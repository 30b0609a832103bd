confirmation-lapsed = This information was confirmed long ago.
confirmation-lapsed-ask = The last confirmation is from { $date }. Ask the service if it is still right.
confirmation-hidden = This information may be out of date.
confirmation-hidden-ask = Nobody has confirmed it for a long time: the last confirmation is from { $date }. That is why search no longer finds it. Ask the service before you go there.
