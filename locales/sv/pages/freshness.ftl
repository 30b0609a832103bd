confirmation-lapsed = Det är länge sedan informationen bekräftades.
confirmation-lapsed-ask = Den bekräftades senast { $date }. Fråga tjänsten om den fortfarande stämmer.
confirmation-hidden = Den här informationen kan vara föråldrad.
confirmation-hidden-ask = Ingen har bekräftat den på länge, senast { $date }. Därför hittar sökningen den inte längre. Fråga tjänsten innan du går dit.
