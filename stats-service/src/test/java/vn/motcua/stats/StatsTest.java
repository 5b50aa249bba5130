package vn.motcua.stats;

import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole service with real servers; each class has its own group and database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MotcuaIntegrationTest
public @interface StatsTest {}
