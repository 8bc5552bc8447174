package kz.zantartip.measures.obligation;

/// As what something was handed in.
///
/// @param id as it was called at the first submission
/// @param agency who owed it then
/// @param region KATO code; null unless each region owes for itself
/// @param period code of the half-year reported on
record HandedIn(String id, String agency, String region, String period) {}
