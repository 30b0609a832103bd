fact-lapsed = Ask first: last confirmed { $date }
fact-hidden = May be out of date: last confirmed { $date }
