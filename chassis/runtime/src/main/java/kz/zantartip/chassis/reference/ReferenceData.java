package kz.zantartip.chassis.reference;

/// Official data that a service brings with it.
public interface ReferenceData {

    /// Loads what is missing; does nothing when all is there.
    void load();
}
