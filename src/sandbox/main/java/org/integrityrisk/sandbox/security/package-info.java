/** Who calls, and what callers may reach. */
package org.integrityrisk.sandbox.security;
