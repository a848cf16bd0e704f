/** SQL on the host's database. */
package com.atlassian.sal.api.rdbms;
