package kz.zantartip.chassis.testing.note;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.PolicyViolationException;

/// A real producer of which the broker refuses the records of one subject, as a policy of the cluster might: a refusal that no
/// test can have the real broker make for one record alone.
final class RefusingProducer {

    private RefusingProducer() {}

    @SuppressWarnings("unchecked")
    static Producer<String, byte[]> of(Producer<String, byte[]> real, String subject) {
        return (Producer<String, byte[]>)
                Proxy.newProxyInstance(
                        RefusingProducer.class.getClassLoader(),
                        new Class<?>[] {Producer.class},
                        (_, method, arguments) ->
                                isSending(method) && isOf(subject, arguments[0])
                                        ? CompletableFuture.failedFuture(
                                                new PolicyViolationException("refused"))
                                        : call(real, method, arguments));
    }

    private static boolean isSending(Method method) {
        return method.getName().equals("send");
    }

    private static boolean isOf(String subject, Object told) {
        byte[] header = ((ProducerRecord<?, ?>) told).headers().lastHeader("ce_subject").value();
        return new String(header, StandardCharsets.UTF_8).equals(subject);
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
