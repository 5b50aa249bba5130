/** Events of an administrative procedure (vi: thủ tục hành chính): one version each, complete. */
@NullMarked
package vn.motcua.contracts.procedure;

import org.jspecify.annotations.NullMarked;
