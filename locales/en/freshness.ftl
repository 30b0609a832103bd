fact-lapsed = Ask first: last confirmed on { $date }
fact-hidden = May be out of date: last confirmed on { $date }
