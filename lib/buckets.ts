import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { keepObjects } from './kept-evidence.ts';

/** Names, addresses and numbers of everybody on it: no longer than it takes to put a list right. */
const COHORT_DAYS = 30;

/** Raw mails in and out (evidence), and the schools' lists. S3-managed keys: SES would else encrypt on the client's side. */
export class Buckets extends Construct {
  readonly rawMails: Bucket;
  readonly cohorts: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.rawMails = this.bucket('RawMails');
    keepObjects(this.rawMails);
    this.cohorts = this.bucket('Cohorts');
    // A list has been read within minutes; its report may be looked at for a while.
    this.cohorts.addLifecycleRule({
      expiration: Duration.days(COHORT_DAYS),
      noncurrentVersionExpiration: Duration.days(1),
    });
    // The high-level property would add a Python custom resource; this is the same setting in plain words.
    (this.cohorts.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }

  private bucket(id: string): Bucket {
    return new Bucket(this, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
