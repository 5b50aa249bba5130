/** Who may do what with the catalogue; every way to it asks here. */
@NullMarked
package vn.motcua.catalog.policy;

import org.jspecify.annotations.NullMarked;
