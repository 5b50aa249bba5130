package vn.motcua.platform.consumer;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Runs a consumer group for each handler, once the topics are there. */
class Consumers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Consumers.class);

    /** References change seldom: there is nothing to gather, and idling is cheaper so. */
    private static final Properties AT_ONCE = atOnce();

    private final Map<String, Dispatcher> dispatchers;
    private final ConsumerFactory<String, byte[]> factory;
    private final String application;
    private final References references;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers =
            new ArrayList<>();
    private volatile boolean running;

    Consumers(
            List<Dispatcher> dispatchers,
            ConsumerFactory<String, byte[]> factory,
            References references,
            String application) {
        this.dispatchers =
                dispatchers.stream()
                        .collect(Collectors.toMap(each -> each.handler().name(), each -> each));
        this.factory = factory;
        this.references = references;
        this.application = application;
    }

    @Override
    public void start() {
        running = true;
        // also without handlers: who only publishes needs the topics as well
        Thread.ofPlatform().name("consumers-start").daemon().start(this::startWhenTopicsStand);
    }

    @Override
    public void stop() {
        running = false;
        synchronized (containers) {
            containers.forEach(ConcurrentMessageListenerContainer::stop);
            containers.clear();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * What dispatches to a handler.
     *
     * @throws ProblemException 404, when there is no handler of that name
     */
    Dispatcher dispatcher(String handler) {
        Dispatcher known = dispatchers.get(handler);
        if (known == null) {
            throw new ProblemException(PlatformErrors.NOT_FOUND);
        }
        return known;
    }

    static String group(String application, EventHandler handler) {
        return application + "." + handler.name();
    }

    private void startWhenTopicsStand() {
        while (running && !references.topicsStand()) {
            LOG.warn("Kafka is not there yet, or not its topics; consumers start as soon as it is");
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                return;
            }
        }
        synchronized (containers) {
            // it may have been stopped meanwhile, and started again
            if (running && containers.isEmpty()) {
                dispatchers.values().forEach(each -> containers.add(container(each)));
                containers.forEach(ConcurrentMessageListenerContainer::start);
            }
        }
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(Dispatcher dispatcher) {
        EventHandler handler = dispatcher.handler();
        ContainerProperties properties = new ContainerProperties(handler.topic());
        properties.setGroupId(group(application, handler));
        properties.setMessageListener((BatchMessageListener<String, byte[]>) dispatcher::dispatch);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setConsumerRebalanceListener(
                new ConsumerAwareRebalanceListener() {
                    @Override
                    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                        dispatcher.assigned();
                    }
                });
        if (handler.reference()) {
            properties.setKafkaConsumerProperties(AT_ONCE);
        }
        var container = new ConcurrentMessageListenerContainer<>(factory, properties);
        container.setBeanName(handler.name());
        container.setCommonErrorHandler(untilTheDatabaseIsBack());
        return container;
    }

    private static Properties atOnce() {
        Properties properties = new Properties();
        properties.setProperty(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, "1");
        properties.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "500");
        return properties;
    }

    private static DefaultErrorHandler untilTheDatabaseIsBack() {
        ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(10_000);
        DefaultErrorHandler errors = new DefaultErrorHandler(backOff);
        errors.setClassifications(Map.of(), true);
        return errors;
    }
}
