package kz.zantartip.gateway.caller;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Addresses that begin with the same bits.
record Network(byte[] start, int bits) {

    /// @param text `10.0.0.0/8`, `2001:db8::/32`, or a single address
    /// @throws IllegalStateException where it is neither; the message names the setting
    static Network of(String text, String setting) {
        String[] parts = text.strip().split("/", -1);
        byte[] start = address(parts[0]).orElseThrow(() -> nonsense(text, setting));
        int most = start.length * 8;
        int bits = most;
        if (parts.length == 2 && parts[1].matches("\\d{1,3}")) {
            bits = Integer.parseInt(parts[1]);
        } else if (parts.length != 1) {
            throw nonsense(text, setting);
        }
        if (bits > most) {
            throw nonsense(text, setting);
        }
        return new Network(start, bits);
    }

    private static IllegalStateException nonsense(String text, String setting) {
        return new IllegalStateException(
                "%s: \"%s\" is neither an address nor a network".formatted(setting, text));
    }

    /// Four or sixteen bytes; empty where the text is no address. Names are never looked up. An IPv4 address in the clothes
    /// of IPv6 is one of IPv4.
    static Optional<byte[]> address(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        try {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(InetAddress.getByAddress(bytes).getAddress());
        } catch (UnknownHostException ofThatLength) {
            return Optional.empty();
        }
    }

    boolean contains(byte[] address) {
        return address.length == start.length
                && Arrays.equals(firstBits(address, bits), firstBits(start, bits));
    }

    /// The address with all bits after these put to zero.
    static byte[] firstBits(byte[] address, int bits) {
        byte[] kept = address.clone();
        for (int i = 0; i < kept.length; i++) {
            int ofThis = Math.clamp(bits - i * 8L, 0, 8);
            kept[i] &= (byte) (0xff << 8 - ofThis);
        }
        return kept;
    }
}
