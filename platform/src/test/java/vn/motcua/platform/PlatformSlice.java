package vn.motcua.platform;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The tiny service with the web's auto-configurations, without MongoDB and Kafka. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "spring.config.import=classpath:platform.yaml",
            "spring.application.name=sample-service",
            "management.endpoint.health.validate-group-membership=false",
            "spring.autoconfigure.exclude="
                + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
                + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration,"
                + "vn.motcua.platform.command.CommandAutoConfiguration,"
                + "vn.motcua.platform.consumer.ConsumerAutoConfiguration,"
                + "vn.motcua.platform.journal.JournalAutoConfiguration,"
                + "vn.motcua.platform.mongo.MongoAutoConfiguration,"
                + "vn.motcua.platform.relay.RelayAutoConfiguration,"
                + "vn.motcua.platform.work.WorkAutoConfiguration,"
                + "vn.motcua.platform.job.JobAutoConfiguration,"
                + "vn.motcua.platform.audit.AuditAutoConfiguration",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://issuer.test",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/jwks",
            "spring.security.oauth2.resourceserver.jwt.audiences=motcua",
            "motcua.security.public-get=/api/v1/forms/public"
        })
@AutoConfigureMockMvc
public @interface PlatformSlice {}
