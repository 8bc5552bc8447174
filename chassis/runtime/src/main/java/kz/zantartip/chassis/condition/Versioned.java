package kz.zantartip.chassis.condition;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// An answer about a resource that counts its own changes. The count stands first in the answer's `ETag`, and it is all
/// that `If-Match` compares; what is derived or depends on the caller changes only the digest behind it.
public interface Versioned {

    @JsonIgnore
    long revision();
}
