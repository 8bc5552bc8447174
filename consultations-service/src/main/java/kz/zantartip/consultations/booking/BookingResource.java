package kz.zantartip.consultations.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import kz.zantartip.chassis.body.SentBody;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.condition.Precondition;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.format.MediaTypes;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.idempotency.Idempotent;
import kz.zantartip.chassis.privacy.Personal;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.consultations.slot.OfferedSlot;
import kz.zantartip.consultations.slot.SlotGoneProblem;
import kz.zantartip.consultations.slot.SlotSearch;
import kz.zantartip.consultations.staff.Staff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Bookings. That one exists is told to nobody but its citizen, who holds its secret, and the staff who receive there: to
/// everybody else there is nothing at its address.
@Path("/api/v1")
@Personal
@Tag(
        name = "Consultations",
        description =
                "Халық заңгері, free legal advice: points, lawyers, sessions, free slots and bookings.")
@Produces(MediaType.APPLICATION_JSON)
public class BookingResource {

    private static final String SECRET = "Booking-Secret";

    private record Access(Booking booking, OfferedSlot slot, boolean staff) {}

    private final BookSlot desk;
    private final Bookings bookings;
    private final SlotSearch slots;
    private final Envelope envelope;
    private final Staff staff;
    private final History history;
    private final Clock clock;

    BookingResource(
            BookSlot desk,
            Bookings bookings,
            SlotSearch slots,
            Envelope envelope,
            Staff staff,
            History history,
            Clock clock) {
        this.desk = desk;
        this.bookings = bookings;
        this.slots = slots;
        this.envelope = envelope;
        this.staff = staff;
        this.history = history;
        this.clock = clock;
    }

    @POST
    @Path("/bookings")
    @PermitAll
    @Idempotent(keyRequired = true)
    @Operation(
            operationId = "bookSlot",
            summary = "Book a free time",
            description =
                    "Without an account: the answer has a reference and a secret, with which the citizen sees and cancels the booking. A slot is never given twice, and a contact has one active booking a day.")
    @APIResponseSchema(
            value = BookingView.class,
            responseCode = "201",
            responseDescription = "The booking, with its secret")
    @APIResponse(
            responseCode = "409",
            description =
                    "`slot-gone`: taken, kept by another, withdrawn, begun or too far ahead, with `alternatives`. `booking-once-per-contact-and-day`: the contact has another on that day.",
            content =
                    @Content(
                            mediaType = MediaTypes.PROBLEM,
                            schema = @Schema(implementation = SlotGoneProblem.class)))
    public RestResponse<BookingView> book(NewBooking wanted) {
        Secret secret = Secret.fresh();
        BookSlot.Placed placed = desk.book(wanted, secret);
        Booking booking = placed.booking();
        BookingView view =
                BookingView.of(
                        new BookingView.Shown(
                                booking, envelope.open(booking), secret.text(), false),
                        placed.slot(),
                        null,
                        clock.instant());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/bookings/" + booking.reference()))
                .build();
    }

    @GET
    @Path("/bookings/{reference}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getBooking",
            summary = "One booking",
            description =
                    "By the citizen with the secret, by an operator of its point, by the lawyer of its session.")
    public BookingView get(
            @RestPath String reference,
            @Parameter(description = "The secret from the answer to the booking.")
                    @RestHeader(SECRET)
                    String secret) {
        return view(access(reference, secret));
    }

    @DELETE
    @Path("/bookings/{reference}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "cancelBooking",
            summary = "Give a booked time up",
            description = "It is free for others at once. The booking stays and says so.")
    @APIResponse(responseCode = "204", description = "It is cancelled")
    @APIResponse(responseCode = "409", description = "`step-refused`: it is past that")
    public void cancel(
            @RestPath String reference,
            @Parameter(description = "The secret from the answer to the booking.")
                    @RestHeader(SECRET)
                    String secret,
            @RestHeader("If-Match") String ifMatch) {
        Access access = access(reference, secret);
        CancelledBy by = access.staff() ? CancelledBy.STAFF : CancelledBy.CITIZEN;
        act(access, ifMatch, "cancelled", (booking, at) -> booking.cancel(by, at));
    }

    @POST
    @Path("/bookings/{reference}/check-in")
    @Idempotent
    @RolesAllowed({Role.OPERATOR, Role.LAWYER})
    @Operation(
            operationId = "checkInBooking",
            summary = "The citizen has come",
            description =
                    "On the day of the slot at the earliest. After it an outcome can be recorded.")
    @APIResponse(responseCode = "200", description = "The booking, now `CHECKED_IN`")
    @APIResponse(responseCode = "409", description = "`step-refused`: it is not `BOOKED`")
    public RestResponse<BookingView> checkIn(
            @RestPath String reference, @RestHeader("If-Match") String ifMatch) {
        Access access = access(reference, null);
        return RestResponse.ok(act(access, ifMatch, "checked-in", Booking::checkIn));
    }

    @POST
    @Path("/bookings/{reference}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.OPERATOR, Role.LAWYER})
    @Operation(
            operationId = "recordOutcome",
            summary = "What came of the consultation",
            description =
                    "After the check-in. With `closed` the outcome is final, until then it can be corrected.")
    @APIResponse(responseCode = "200", description = "The booking, now `HELD` or `CLOSED`")
    @APIResponse(
            responseCode = "409",
            description = "`step-refused`: the citizen has not come, or it is closed")
    public RestResponse<BookingView> outcome(
            @RestPath String reference,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(implementation = BookingOutcome.class)))
                    SentBody body) {
        Access access = access(reference, null);
        Precondition.mustMatch(ifMatch, access.booking().version());
        BookingOutcome outcome = body.as(BookingOutcome.class);
        return RestResponse.ok(
                act(
                        access,
                        ifMatch,
                        outcome.isFinal() ? "closed" : "held",
                        (booking, at) -> booking.hold(outcome.outcome(), outcome.isFinal(), at)));
    }

    @POST
    @Path("/bookings/{reference}/no-show")
    @Idempotent
    @RolesAllowed({Role.OPERATOR, Role.LAWYER})
    @Operation(
            operationId = "recordNoShow",
            summary = "The citizen has not come",
            description = "From the beginning of the slot on. No consultation is counted.")
    @APIResponse(responseCode = "200", description = "The booking, now `NO_SHOW`")
    @APIResponse(responseCode = "409", description = "`step-refused`: it is not `BOOKED`")
    public RestResponse<BookingView> noShow(
            @RestPath String reference, @RestHeader("If-Match") String ifMatch) {
        Access access = access(reference, null);
        return RestResponse.ok(
                act(
                        access,
                        ifMatch,
                        "missed",
                        (booking, at) -> booking.missed(access.slot().startsAt(), at)));
    }

    private BookingView act(
            Access access, String ifMatch, String what, BiConsumer<Booking, Instant> step) {
        Booking booking = access.booking();
        Precondition.mustMatch(ifMatch, booking.version());
        BookingState before = booking.state();
        step.accept(booking, clock.instant());
        bookings.flush();
        history.note(
                "/api/v1/bookings/" + booking.reference(),
                what,
                clock.instant(),
                List.of(new FieldChange("state", before, booking.state())),
                null);
        return view(access);
    }

    private Access access(String reference, String secret) {
        Booking booking = bookings.called(reference).orElseThrow(NotFound::new);
        OfferedSlot slot = slots.one(booking.slot()).orElseThrow();
        if (secret != null && new Secret(secret).opens(booking)) {
            return new Access(booking, slot, false);
        }
        if (staff.receivesAt(slot.point(), slot.lawyer())) {
            return new Access(booking, slot, true);
        }
        throw new NotFound();
    }

    private BookingView view(Access access) {
        Booking booking = access.booking();
        boolean lost = booking.cancelledBy() == CancelledBy.SESSION;
        return BookingView.of(
                new BookingView.Shown(booking, envelope.open(booking), null, access.staff()),
                access.slot(),
                lost ? slots.insteadOf(access.slot(), booking.topic(), booking.language()) : null,
                clock.instant());
    }
}
