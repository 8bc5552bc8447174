package kz.zantartip.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class BrokerTest {

    @Test
    void everySourceHasItsTopicAndADeadLetterTopicAndNothingIsEverDropped() {
        assertThat(Broker.topics().map(NewTopic::name))
                .containsExactlyInAnyOrder(
                        "zantartip.measures.v1",
                        "zantartip.measures.v1.dead-letter",
                        "zantartip.indicators.v1",
                        "zantartip.indicators.v1.dead-letter",
                        "zantartip.events.v1",
                        "zantartip.events.v1.dead-letter",
                        "zantartip.consultations.v1",
                        "zantartip.consultations.v1.dead-letter");
        assertThat(Broker.topics())
                .allSatisfy(
                        topic -> assertThat(topic.configs()).containsEntry("retention.ms", "-1"));
    }
}
