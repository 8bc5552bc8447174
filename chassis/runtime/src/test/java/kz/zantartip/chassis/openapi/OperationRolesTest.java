package kz.zantartip.chassis.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class OperationRolesTest {

    @RolesAllowed({"operator", "coordinator"})
    static class Points {

        @Operation(operationId = "openPoint")
        public void open() {}

        @PermitAll
        @Operation(operationId = "listPoints")
        public void list() {}

        @RolesAllowed("admin")
        @Operation(operationId = "closePoint")
        public void close() {}
    }

    static class Forgotten {

        @Operation(operationId = "listSecrets")
        public void list() {}
    }

    @Test
    void theMethodsWordComesBeforeItsClasss() throws IOException {
        OperationRoles roles = new OperationRoles(Index.of(Points.class));

        assertThat(roles.of("openPoint")).containsExactly("coordinator", "operator");
        assertThat(roles.of("listPoints")).isEmpty();
        assertThat(roles.of("closePoint")).containsExactly("admin");
    }

    @Test
    void anOperationThatNobodyGaveRolesFailsTheBuild() {
        assertThatThrownBy(() -> new OperationRoles(Index.of(Forgotten.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nobody says who may call Forgotten.list: @RolesAllowed or @PermitAll");
    }

    @Test
    void anOperationWithoutAnIdOfItsOwnFailsTheBuild() throws IOException {
        OperationRoles roles = new OperationRoles(Index.of(Points.class));

        assertThatThrownBy(() -> roles.of("rename"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rename is no operation's own id");
    }
}
