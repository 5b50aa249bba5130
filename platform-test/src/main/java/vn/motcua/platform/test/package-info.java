/**
 * What the tests of every service share.
 *
 * <p><b>The whole service with real servers</b>: {@link
 * vn.motcua.platform.test.MotcuaIntegrationTest} starts it on a free port with a MongoDB that
 * refuses table scans, a Kafka broker, tokens and legal time that can be moved. A missing server
 * fails the test; nothing is imitated or skipped.
 *
 * <pre>{@code
 * @MotcuaIntegrationTest
 * class DraftIT {
 *     @LocalServerPort private int port;
 *     @Autowired private MovableLegalClock legalClock;
 *     // header Authorization: TestTokens.of("citizen-1").roles(Role.CITIZEN).personalId("001099012345").bearer()
 *     // legalClock.advance(Duration.ofDays(3)); … legalClock.reset();
 *     // TestServers.killMongo(); … TestServers.restartMongo();
 * }
 * }</pre>
 *
 * <p>Contexts of a module share the broker and its consumer groups, so one context lives at a time
 * and tests use ids of their own.
 *
 * <p><b>The rules</b>: {@code ArchitectureRules.of("vn.motcua.dossier").tests()} as a
 * {@code @TestFactory}, and {@code ErrorPages.verify(…)} with all enums of the service; {@code
 * -Dmotcua.write=true} writes the pages in {@code docs/errors}.
 *
 * <p><b>The doors</b>: {@code RoleMatrix.of(port).isClosedToStrangers()} asks every operation of
 * the service's API document without a token and with bad ones; {@link
 * vn.motcua.platform.test.RoleMatrix#operations} lists them for the service's own table of who may
 * do what.
 */
@NullMarked
package vn.motcua.platform.test;

import org.jspecify.annotations.NullMarked;
