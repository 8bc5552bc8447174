package kz.zantartip.events.outreach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventMode", description = "Whether people meet in a place, online, or both.")
public enum EventMode {
    OFFLINE,
    ONLINE,
    HYBRID
}
