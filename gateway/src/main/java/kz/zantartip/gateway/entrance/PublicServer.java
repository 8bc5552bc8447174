package kz.zantartip.gateway.entrance;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.BindException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.zantartip.gateway.answer.AnswerHeaders;
import kz.zantartip.gateway.answer.OwnProblems;
import kz.zantartip.gateway.caller.CallerAddress;
import kz.zantartip.gateway.proxy.ProxyHandler;
import kz.zantartip.gateway.route.GatewayConfig;
import kz.zantartip.gateway.route.RouteTable;
import kz.zantartip.gateway.route.Service;

/// The public port: one server and one set of connections to the services per event loop, so that a call stays on the
/// thread on which it came.
///
/// Quarkus' own server is switched off. It answers unreadable requests and unusual paths itself, without a body and
/// before any code of ours; here they are ours from the first line.
@ApplicationScoped
public class PublicServer {

    /// Room in the request line for the method and the version beside the target.
    private static final int BESIDE_THE_TARGET = 64;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final OwnProblems problems;
    private final AnswerHeaders answerHeaders;
    private final Admission admission;
    private final CallerAddress callerAddress;
    private volatile int port;
    private volatile String deployment;

    PublicServer(
            Vertx vertx,
            GatewayConfig config,
            OwnProblems problems,
            AnswerHeaders answerHeaders,
            Admission admission,
            CallerAddress callerAddress) {
        this.vertx = vertx;
        this.config = config;
        this.problems = problems;
        this.answerHeaders = answerHeaders;
        this.admission = admission;
        this.callerAddress = callerAddress;
    }

    /// Where it listens, once started.
    public int port() {
        return port;
    }

    void start(@Observes StartupEvent started) throws Exception {
        Map<Service, Set<String>> paths =
                config.services().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> entry.getValue().paths()));
        RouteTable routes = RouteTable.of(paths);
        int loops = Runtime.getRuntime().availableProcessors();
        deployment =
                vertx.deployVerticle(
                                () -> new Loop(routes, loops),
                                new DeploymentOptions().setInstances(loops))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(30, TimeUnit.SECONDS);
        Log.infof("Public port open host=%s port=%d", config.entrance().host(), port);
    }

    void stop(@Observes ShutdownEvent stopping) throws Exception {
        if (deployment != null) {
            vertx.undeploy(deployment)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        }
    }

    private HttpServerOptions options() {
        GatewayConfig.Entrance entrance = config.entrance();
        return new HttpServerOptions()
                .setHost(entrance.host())
                // -1: any free port, but one for all event loops
                .setPort(entrance.port() == 0 ? -1 : entrance.port())
                .setMaxInitialLineLength(entrance.maxUrl() + BESIDE_THE_TARGET)
                .setMaxHeaderSize(entrance.maxHeaders())
                .setIdleTimeout((int) entrance.idle().toSeconds())
                .setHandle100ContinueAutomatically(true)
                .setHttp2ClearTextEnabled(false)
                .setReuseAddress(true);
    }

    private final class Loop extends AbstractVerticle {

        private final RouteTable routes;
        private final int loops;

        Loop(RouteTable routes, int loops) {
            this.routes = routes;
            this.loops = loops;
        }

        @Override
        public void start(Promise<Void> listening) {
            Entrance entrance =
                    new Entrance(
                            admission,
                            routes,
                            new ProxyHandler(
                                    vertx, config, loops, answerHeaders, problems, callerAddress),
                            problems);
            vertx.createHttpServer(options())
                    .requestHandler(entrance::receive)
                    .invalidRequestHandler(entrance::refuseUnreadable)
                    .listen()
                    .onSuccess(server -> port = server.actualPort())
                    .recover(failure -> io.vertx.core.Future.failedFuture(named(failure)))
                    .<Void>mapEmpty()
                    .onComplete(listening);
        }

        private Throwable named(Throwable failure) {
            return failure instanceof BindException
                    ? new IllegalStateException(
                            "Port %d on %s is in use"
                                    .formatted(config.entrance().port(), config.entrance().host()),
                            failure)
                    : failure;
        }
    }
}
