/**
 * Technical code that three services or more share; nothing of the domain.
 *
 * <p>Every package is wired by an auto-configuration of its own, and its {@code package-info} says
 * how it is used. A newcomer reads them in this order:
 *
 * <ul>
 *   <li>{@link vn.motcua.platform.access}: who calls and what of a collection she may see;
 *   <li>{@link vn.motcua.platform.command}: a command is one transaction of aggregate and event,
 *       once per idempotency key; {@link vn.motcua.platform.command.web} reads its conditions from
 *       headers;
 *   <li>{@link vn.motcua.platform.journal}: the events as stored, chained, and as a feed;
 *   <li>{@link vn.motcua.platform.relay} and {@link vn.motcua.platform.consumer}: from the journal
 *       to Kafka, from Kafka to projections and effects;
 *   <li>{@link vn.motcua.platform.work} and {@link vn.motcua.platform.time}: what makes time pass;
 *       {@link vn.motcua.platform.job} for what takes long;
 *   <li>{@link vn.motcua.platform.web}, {@link vn.motcua.platform.security}, {@link
 *       vn.motcua.platform.openapi}: manners, doors and the description of the API;
 *   <li>{@link vn.motcua.platform.audit}: who read whose data;
 *   <li>{@link vn.motcua.platform.mongo}: indexes, transactions, leases.
 * </ul>
 *
 * <p>A service's {@code application.yaml} imports {@code classpath:platform.yaml} and says its
 * name, its database ({@code motcua.database}), its port and its public paths. The rules of the
 * tree are in {@code ArchitectureRules} of platform-test, each with its reason.
 */
@NullMarked
package vn.motcua.platform;

import org.jspecify.annotations.NullMarked;
