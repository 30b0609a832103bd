confirmation-lapsed = Informationen bekräftades senast { $date }.
confirmation-lapsed-ask = Det är länge sedan. Fråga tjänsten om den fortfarande stämmer.
confirmation-hidden = Den här informationen kan vara föråldrad.
confirmation-hidden-ask = Ingen har bekräftat den på länge, senast { $date }. Därför hittar sökningen inte längre hit. Fråga tjänsten innan du går dit.
