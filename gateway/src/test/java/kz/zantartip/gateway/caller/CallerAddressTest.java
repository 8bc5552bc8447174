package kz.zantartip.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {

    private static final CallerAddress BEHIND_PROXIES =
            new CallerAddress(List.of("10.0.0.0/8", "fd00::/8", "192.0.2.7"));

    @Test
    void withoutProxiesOfOursNobodyIsBelieved() {
        assertThat(new CallerAddress(List.of()).of("10.1.1.1", List.of("203.0.113.5")))
                .isEqualTo("10.1.1.1");
    }

    @ParameterizedTest(name = "{1} told by {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the peer is none of ours
                "198.51.100.1 | 203.0.113.5               | 198.51.100.1",
                "192.0.2.8    | 203.0.113.5               | 192.0.2.8",
                "11.0.0.0     | 203.0.113.5               | 11.0.0.0",
                // it is
                "10.1.1.1     | 203.0.113.5               | 203.0.113.5",
                "192.0.2.7    | 203.0.113.5               | 203.0.113.5",
                "fd00::1      | 2001:db8::5               | 2001:db8::5",
                "::ffff:10.1.1.1 | 203.0.113.5            | 203.0.113.5",
                // what the caller wrote himself stands on the left
                "10.1.1.1     | 1.2.3.4, 203.0.113.5      | 203.0.113.5",
                "10.1.1.1     | 1.2.3.4, 203.0.113.5, 10.2.2.2 | 203.0.113.5",
                "10.1.1.1     | 10.3.3.3,10.2.2.2         | 10.3.3.3",
                // with a port
                "10.1.1.1     | 203.0.113.5:4711          | 203.0.113.5",
                "10.1.1.1     | [2001:db8::5]:4711        | 2001:db8::5",
                // what is no address ends the search
                "10.1.1.1     | 203.0.113.5, unknown      | 10.1.1.1",
                "10.1.1.1     | 203.0.113.5, unknown, 10.2.2.2 | 10.2.2.2",
                "10.1.1.1     | ''                        | 10.1.1.1",
                "10.1.1.1     | localhost                 | 10.1.1.1",
            })
    void theRightmostAddressThatNoProxyOfOursHas(String peer, String told, String caller) {
        assertThat(BEHIND_PROXIES.of(peer, List.of(told))).isEqualTo(caller);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(BEHIND_PROXIES.of("10.1.1.1", List.of("1.2.3.4", "203.0.113.5", "10.2.2.2")))
                .isEqualTo("203.0.113.5");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "203.0.113.5, 203.0.113.6, false",
        "203.0.113.5, ::ffff:203.0.113.5, true",
    })
    void anIpv6NetworkIsOneHousehold(String one, String other, boolean same) {
        boolean isSame = CallerAddress.household(one).equals(CallerAddress.household(other));

        assertThat(isSame).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0/8",
                "proxy.example",
                "::1/129",
                "1.2.3.4/8/9",
                ""
            })
    void nonsenseInTheSettingNamesTheSetting(String network) {
        assertThatThrownBy(() -> new CallerAddress(List.of(network)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ZT_TRUSTED_PROXIES");
    }
}
