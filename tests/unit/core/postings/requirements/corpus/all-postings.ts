import { accountantFrench } from './accountant-french.ts';
import { backendDeveloperEnglish } from './backend-developer-english.ts';
import { chefEnglish } from './chef-english.ts';
import { dataScientistMixed } from './data-scientist-mixed.ts';
import { dentalHygienistAmerican } from './dental-hygienist-american.ts';
import { devopsEngineerGerman } from './devops-engineer-german.ts';
import { digitalMarketingFrench } from './digital-marketing-french.ts';
import { electricianGerman } from './electrician-german.ts';
import { frontendDeveloperSpanish } from './frontend-developer-spanish.ts';
import { hotelReceptionistMexican } from './hotel-receptionist-mexican.ts';
import { hrGeneralistSpanish } from './hr-generalist-spanish.ts';
import { logisticsManagerFrench } from './logistics-manager-french.ts';
import { lorryDriverGerman } from './lorry-driver-german.ts';
import { maintenanceTechnicianFrench } from './maintenance-technician-french.ts';
import { nurseFrench } from './nurse-french.ts';
import { nurseGerman } from './nurse-german.ts';
import { payrollEnglish } from './payroll-english.ts';
import { physiotherapistSwiss } from './physiotherapist-swiss.ts';
import { projectEngineerEnglish } from './project-engineer-english.ts';
import { salesSpanish } from './sales-spanish.ts';
import { siteManagerAustrian } from './site-manager-austrian.ts';
import { softwareTesterEnglish } from './software-tester-english.ts';
import { teacherSpanish } from './teacher-spanish.ts';
import { warehouseEnglish } from './warehouse-english.ts';
import { customerSupportEnglish } from './held-out/customer-support-english.ts';
import { electricianSpanish } from './held-out/electrician-spanish.ts';
import { taxClerkGerman } from './held-out/tax-clerk-german.ts';
import { webDeveloperFrench } from './held-out/web-developer-french.ts';
import type { LabelledPosting } from './labelled-posting.ts';

/** Those the reading was made with. */
export const tunedPostings: readonly LabelledPosting[] = [
  accountantFrench,
  backendDeveloperEnglish,
  chefEnglish,
  dataScientistMixed,
  dentalHygienistAmerican,
  devopsEngineerGerman,
  digitalMarketingFrench,
  electricianGerman,
  frontendDeveloperSpanish,
  hotelReceptionistMexican,
  hrGeneralistSpanish,
  logisticsManagerFrench,
  lorryDriverGerman,
  maintenanceTechnicianFrench,
  nurseFrench,
  nurseGerman,
  payrollEnglish,
  physiotherapistSwiss,
  projectEngineerEnglish,
  salesSpanish,
  siteManagerAustrian,
  softwareTesterEnglish,
  teacherSpanish,
  warehouseEnglish,
];

/** Written and labelled after the reading was done, and never used to improve it: what it is worth on others. */
export const heldOutPostings: readonly LabelledPosting[] = [
  customerSupportEnglish,
  electricianSpanish,
  taxClerkGerman,
  webDeveloperFrench,
];
