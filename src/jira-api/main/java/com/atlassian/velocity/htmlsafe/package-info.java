/** Escaping in templates. */
package com.atlassian.velocity.htmlsafe;
