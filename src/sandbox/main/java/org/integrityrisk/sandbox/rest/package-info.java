/** REST resources of the app and of the sandbox in Jersey, with the host's rules of access. */
package org.integrityrisk.sandbox.rest;
