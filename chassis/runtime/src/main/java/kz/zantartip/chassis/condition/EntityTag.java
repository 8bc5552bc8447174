package kz.zantartip.chassis.condition;

import java.util.Arrays;

/// A strong entity tag, `"<version>-<digest>"`: the version counts the resource's own changes, the digest covers every byte of
/// the answer, so that what is derived from today's date revalidates as well as what somebody changed.
public record EntityTag(long version, String digest) {

    /// @param entity its version stands first where it counts its own changes, else 0
    /// @param answer the whole representation of it
    public static EntityTag ofAnswer(Object entity, byte[] answer) {
        return of(entity instanceof Versioned known ? known.revision() : 0, answer);
    }

    static EntityTag of(long version, byte[] answer) {
        return new EntityTag(version, Digests.brief(answer));
    }

    /// RFC 9110, 13.1.2: any tag of the list, compared weakly, or `*`.
    ///
    /// @param ifNoneMatch the header, or null
    boolean isHeld(String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(held -> held.startsWith("W/") ? held.substring(2) : held)
                        .anyMatch(toString()::equals);
    }

    @Override
    public String toString() {
        return "\"" + version + "-" + digest + "\"";
    }
}
