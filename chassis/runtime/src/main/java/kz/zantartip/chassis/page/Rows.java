package kz.zantartip.chassis.page;

import java.util.List;

/// A filtered list in the database.
public interface Rows<T> {

    /// At most so many items, in order, from this place on.
    List<T> from(Keyset.Place place, int limit);

    /// How many items there are in all.
    long count();
}
