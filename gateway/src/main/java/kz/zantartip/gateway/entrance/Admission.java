package kz.zantartip.gateway.entrance;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import kz.zantartip.chassis.caller.Bearer;
import kz.zantartip.gateway.answer.AccessLog;
import kz.zantartip.gateway.answer.AnswerHeaders;
import kz.zantartip.gateway.answer.CrossOrigin;
import kz.zantartip.gateway.answer.OwnProblems;
import kz.zantartip.gateway.caller.TokenGate;
import kz.zantartip.gateway.caller.Verdict;
import kz.zantartip.gateway.guard.HeadGate;
import kz.zantartip.gateway.guard.MethodGate;
import kz.zantartip.gateway.guard.PathGate;
import kz.zantartip.gateway.limit.Turnstile;
import kz.zantartip.gateway.route.GatewayConfig;

/// Decides whether a call may go further, by what costs least first: its head, how often its caller has come, his token.
/// What is refused is answered here.
@Singleton
class Admission {

    private final AnswerHeaders answerHeaders;
    private final PathGate gate;
    private final TokenGate tokens;
    private final Turnstile turnstile;
    private final CrossOrigin crossOrigin;
    private final OwnProblems problems;
    private final AccessLog log;

    Admission(
            AnswerHeaders answerHeaders,
            GatewayConfig config,
            TokenGate tokens,
            Turnstile turnstile,
            CrossOrigin crossOrigin,
            OwnProblems problems,
            AccessLog log) {
        this.answerHeaders = answerHeaders;
        this.gate = new PathGate(config.entrance().maxUrl());
        this.tokens = tokens;
        this.turnstile = turnstile;
        this.crossOrigin = crossOrigin;
        this.problems = problems;
        this.log = log;
    }

    /// @param goOn at once, or later in the same context; the request is paused until then
    void judge(HttpServerRequest request, Runnable goOn) {
        begin(request);
        if (!HeadGate.isClear(request)) {
            refuseAndClose("malformed-request", request);
            return;
        }
        if (!MethodGate.admits(request.method())) {
            request.response().putHeader(HttpHeaders.ALLOW, MethodGate.ALLOWED);
            refuseAndClose("method-not-allowed", request);
            return;
        }
        Optional<PathGate.Refusal> refusal = gate.judge(request.uri());
        if (refusal.isPresent()) {
            refuse(refusal.get().code(), request);
            return;
        }
        Bearer bearer = Bearer.of(request.headers().getAll(HttpHeaders.AUTHORIZATION));
        Optional<Verdict> known = tokens.atOnce(bearer);
        if (known.isPresent()) {
            decide(known.get(), request, goOn);
        } else if (!turnstile.admitsUnknownToken(request)) {
            problems.answer("too-many-requests", request);
        } else {
            request.pause();
            tokens.verify((Bearer.Token) bearer, Vertx.currentContext())
                    .onSuccess(verdict -> {
                        request.resume();
                        decide(verdict, request, goOn);
                    });
        }
    }

    /// What is not HTTP, or more of it than is allowed. The rest of the connection cannot be trusted, so it is closed.
    void refuseUnreadable(HttpServerRequest request) {
        begin(request);
        String code =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ -> "uri-too-long";
                    case TooLongHttpHeaderException _ -> "headers-too-large";
                    case null, default -> "malformed-request";
                };
        refuseAndClose(code, request);
    }

    private void begin(HttpServerRequest request) {
        answerHeaders.completeAtTheEnd(request);
        log.begin(request);
    }

    private void decide(Verdict caller, HttpServerRequest request, Runnable goOn) {
        if (!turnstile.admits(request, caller)) {
            problems.answer("too-many-requests", request);
            return;
        }
        switch (caller) {
            case Verdict.Refused refused -> {
                request.response().putHeader("WWW-Authenticate", refused.challenge());
                problems.answer("unauthenticated", request);
            }
            case Verdict.Unverifiable _ -> {
                request.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
                problems.answer("unavailable", request);
            }
            case Verdict.Nobody _, Verdict.Known _ -> {
                if (CrossOrigin.isPreflight(request)) {
                    crossOrigin.answerPreflight(request);
                } else {
                    goOn.run();
                }
            }
        }
    }

    private void refuseAndClose(String code, HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.response().endHandler(_ -> request.connection().close());
        refuse(code, request);
    }

    /// A bad head counts as a call of nobody's: whose it is was not looked at.
    private void refuse(String code, HttpServerRequest request) {
        boolean admitted = turnstile.admits(request, new Verdict.Nobody());
        problems.answer(admitted ? code : "too-many-requests", request);
    }
}
