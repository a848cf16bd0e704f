/** Who acts, with which offices, and what that allows. */
package org.integrityrisk.core.access;
