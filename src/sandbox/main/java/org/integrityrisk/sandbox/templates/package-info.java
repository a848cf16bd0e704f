/** Velocity with the escaping and the allowlist of the host. */
package org.integrityrisk.sandbox.templates;
