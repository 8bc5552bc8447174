package kz.zantartip.broken.dates;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;

class Old {

    private List<LocalDateTime> times;

    Date date() {
        return new Date(0);
    }

    void at(LocalDateTime[] moments) {
        times = List.of(moments);
    }

    int count() {
        return times.size();
    }
}
