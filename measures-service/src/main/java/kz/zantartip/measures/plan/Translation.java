package kz.zantartip.measures.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the Russian and English texts beside an official Kazakh one are.
@Schema(
        name = "Translation",
        description =
                "`UNOFFICIAL`: Kazakh is the official wording, Russian and English are working translations.")
public enum Translation {
    UNOFFICIAL
}
