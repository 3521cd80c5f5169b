#!/usr/bin/env bash
# What one decision of the access policy costs, warm. Needs no service: only the compiled classes.
set -euo pipefail

cd "$(dirname "$0")/../.."
./mvnw -q -o -Dskip.web=true -pl docker/local/runtime,docker/local/deployment,api test-compile
java -cp api/target/classes:api/target/test-classes vn.nenep.access.DecideTiming
