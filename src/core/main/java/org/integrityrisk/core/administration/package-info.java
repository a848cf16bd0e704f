/** What the office of the leading group does with the organisation register: change, import. */
package org.integrityrisk.core.administration;
