package kz.zantartip.gateway.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import kz.zantartip.chassis.text.Lang;

/// The language of a page: `?lang=`, else the best of `Accept-Language`, else Kazakh.
public final class LanguageChoice {

    private LanguageChoice() {}

    public static Lang of(UriInfo asked, HttpHeaders headers) {
        return Optional.ofNullable(asked.getQueryParameters().getFirst("lang"))
                .flatMap(Lang::ofCode)
                .orElseGet(
                        () -> Lang.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
