package vn.motcua.platform.sample;

import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The sample service with real servers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MotcuaIntegrationTest(
        classes = SampleApplication.class,
        properties = {
            "spring.application.name=sample-service",
            "spring.config.import=classpath:platform.yaml"
        })
public @interface SampleTest {}
