/** Users, groups, passwords, and who is logged in. */
package org.integrityrisk.sandbox.user;
