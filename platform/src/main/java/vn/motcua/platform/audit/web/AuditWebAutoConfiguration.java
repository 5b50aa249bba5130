package vn.motcua.platform.audit.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/** The resource of recorded reads, where a service names it. */
@AutoConfiguration
@ConditionalOnProperty("motcua.audit.resource")
@Import(RecordedReadController.class)
class AuditWebAutoConfiguration {}
