/**
 * The tree of agencies: two tiers of local government since 01/07/2025, electronic identification
 * codes by QĐ 20/2020, former codes, validity and successors.
 */
@NullMarked
package vn.motcua.catalog.agency;

import org.jspecify.annotations.NullMarked;
