package kz.zantartip.gateway;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import kz.zantartip.chassis.testing.HouseRules;

@AnalyzeClasses(packages = "kz.zantartip", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest static final ArchTests rules = ArchTests.in(HouseRules.class);
}
