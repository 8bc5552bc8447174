# Zan Tartip on one machine. The work is done by the scripts in deploy/local, which also run by themselves.

.DEFAULT_GOAL := help
.PHONY: help up start stop status logs reset build check test test-more openapi access contract release-contract bench

local := deploy/local

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r name what; do printf '%-18s %s\n' "$$name" "$$what"; done

up: ## start everything here, watch it; Ctrl-C stops it all
	@$(local)/up

start: ## build what is needed, start what does not run, return when all is well
	@$(local)/start

stop: ## stop everything; the data stay
	@$(local)/stop

status: ## name, process id, port, health, memory of each part
	@$(local)/status

logs: ## the logs, or one part's: S=measures
	@$(local)/logs $(S)

reset: ## stop everything and remove the data; asks unless YES=1
	@YES='$(YES)' $(local)/reset

build: ## build what runs, if its sources have changed
	@$(local)/build

check: ## format, house checks and migrations that only grow, no tests
	@.ci/migrations-only-grow
	@$(local)/maven -B -q --fail-at-end spotless:check checkstyle:check

test: ## the whole suite
	@.ci/migrations-only-grow
	@mkdir -p target && touch target/tested
	@$(local)/maven -B $(if $(CI),-Dspotless.goal=check) verify
	@deploy/contract/check
	@mv target/tested target/built

test-more: ## what takes longer or installs something; says first what
	@deploy/more/run

openapi: ## write each module's openapi.yaml anew from its code; read the difference, commit it
	@$(local)/maven -B -q verify -pl measures-service,indicators-service,events-service,consultations-service,gateway -am -Dtest=ContractIsCommittedTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.write=true -Dexec.skip=true

contract: ## merge the one contract anew and run its linters
	@$(local)/maven -B -q process-classes -pl gateway -am
	@deploy/contract/check

release-contract: contract ## keep the contract as released, for later builds to be compared with; refuses a break
	@$(local)/maven -B -q process-classes -pl gateway -am -Dcontract.is.kept.back=false

access: ## write docs/access.md anew from the one contract; read the difference, commit it
	@$(local)/maven -B -q test -pl gateway -am -Dtest=AccessIsCommittedTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.write=true

bench: ## figures of the running system against its peers
	@deploy/bench/run
