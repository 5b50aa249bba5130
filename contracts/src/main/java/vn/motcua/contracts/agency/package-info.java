/** Events of an agency in the tree of agencies (vi: cơ quan, đơn vị). */
@NullMarked
package vn.motcua.contracts.agency;

import org.jspecify.annotations.NullMarked;
