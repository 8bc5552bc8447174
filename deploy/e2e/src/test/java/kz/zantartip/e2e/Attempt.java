package kz.zantartip.e2e;

import java.util.List;

/// Something that one may do with a thing of his, and others may not.
///
/// @param operation its id in the document
/// @param thing the path of what must stay as it is; null where the attempt would make something new
/// @param body null where none is taken
/// @param owner the token of who may
/// @param strangers those who may not
record Attempt(
        String operation,
        String path,
        String thing,
        String body,
        String owner,
        List<Stranger> strangers) {

    /// Something new.
    static Attempt create(
            String operation, String path, String body, String owner, List<Stranger> strangers) {
        return new Attempt(operation, path, null, body, owner, strangers);
    }
}
