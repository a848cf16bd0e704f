/**
 * What a risk point said over the years: each content that somebody decided on, with who decided,
 * and what differs between two of them.
 */
package org.integrityrisk.core.version;
